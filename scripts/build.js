import { buildServer } from './server-build.js';

// At the end of an installation.
buildServer();
