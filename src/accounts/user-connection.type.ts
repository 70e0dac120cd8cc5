import { connectionType } from '../api/connection.type.ts';
import { User } from './user.entity.ts';

export const UserConnection = connectionType('User', User);
