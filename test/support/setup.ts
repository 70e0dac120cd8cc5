import 'reflect-metadata';
import { afterAll } from 'vitest';
import { endFile } from './file-end.ts';

// Registered before any hook of the test file, so that it runs after them.
afterAll(endFile);
