import { GraphQLScalarType } from 'graphql';
import { GraphQLUpload } from 'graphql-upload-ts';
import { requestError } from '../../api/request-errors.model.ts';
import { announcedFile, type FileUpload } from './incoming-files.service.ts';

export type { FileUpload } from './incoming-files.service.ts';

/** The library's scalar, with errors that clients may see. */
export const UploadScalar = new GraphQLScalarType<Promise<FileUpload>, never>({
  ...GraphQLUpload.toConfig(),
  description:
    'A file, sent according to the GraphQL multipart request specification: null in `variables`, and named in `map`.',
  parseValue(value) {
    const file = announcedFile(value);
    if (!file) throw requestError('BAD_USER_INPUT', 'expected a file of a multipart request');
    // A promise, as in other servers. It does not wait: the framework awaits arguments by itself.
    return Promise.resolve(file);
  },
  parseLiteral() {
    throw requestError('BAD_USER_INPUT', 'A file can only be given by a variable');
  },
});
