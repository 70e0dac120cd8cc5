import { connectionType } from '../shared/connection.ts';
import { User } from './user.entity.ts';

export const UserConnection = connectionType('User', User);
