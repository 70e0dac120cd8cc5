/** A path as the file system has it: bytes for names that are no valid UTF-8. */
export type DiskPath = string | Buffer;
