import type { Duplex } from 'node:stream';
import { Client, type ClientConfig } from 'pg';
import {
  type BackendMessage,
  DataRowMessage,
  type RowDescriptionMessage,
} from 'pg-protocol/dist/messages.js';
import { Parser } from 'pg-protocol/dist/parser.js';

/** The type `bpchar`, which no table uses. To cast a text to it changes nothing and takes no time, but PostgreSQL names
 * it in the description of the rows. */
const byteTextOid = 1042;
/** How SQL marks a text that is to arrive as byte text. */
export const byteTextType = 'bpchar';

/** Codes of messages: https://www.postgresql.org/docs/current/protocol-message-formats.html. */
const rowDescription = 0x54;
const dataRow = 0x44;
const countBytes = 2;
const lengthBytes = 4;

/** What is of use here of the driver's connection; its types leave it out. */
interface OpenConnection {
  attachListeners(stream: Duplex): void;
  emit(name: string, message: BackendMessage): boolean;
}

/** What is of use here of the driver's parser. */
interface OpenParser extends Pick<Parser, 'parse'> {
  /** @param offset of what comes after the code and the length. */
  handlePacket(offset: number, code: number, length: number, bytes: Buffer): BackendMessage;
}

/** A connection that hands out columns of the type `byteTextType` as byte texts: the bytes as they came. Answers that
 * PostgreSQL has written are sent on as bytes; without this, each would be decoded and encoded once more, and a letter
 * beyond Latin-1 makes both ten times as slow. */
export class ByteTextClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    const { connection } = this as unknown as { connection: OpenConnection };
    connection.attachListeners = (stream) => listen(connection, stream);
  }
}

/** As the driver does, with another parser. */
function listen(connection: OpenConnection, stream: Duplex): void {
  const parser = byteTextParser();
  const hear = (message: BackendMessage) => {
    connection.emit(message.name === 'error' ? 'errorMessage' : message.name, message);
  };
  stream.on('data', (bytes: Buffer) => parser.parse(bytes, hear));
}

function byteTextParser(): OpenParser {
  const parser = new Parser() as unknown as OpenParser;
  const handle = parser.handlePacket.bind(parser);
  /** Which columns of the rows to come are byte texts; undefined if none is. */
  let encodings: BufferEncoding[] | undefined;
  parser.handlePacket = (offset, code, length, bytes) => {
    if (code === dataRow && encodings) return readRow(offset, length, bytes, encodings);
    const message = handle(offset, code, length, bytes);
    if (code === rowDescription) encodings = encodingsOf(message as RowDescriptionMessage);
    return message;
  };
  return parser;
}

function encodingsOf({ fields }: RowDescriptionMessage): BufferEncoding[] | undefined {
  if (!fields.some(({ dataTypeID }) => dataTypeID === byteTextOid)) return undefined;
  return fields.map(({ dataTypeID }) => (dataTypeID === byteTextOid ? 'latin1' : 'utf8'));
}

function readRow(
  offset: number,
  length: number,
  bytes: Buffer,
  encodings: readonly BufferEncoding[],
): BackendMessage {
  let at = offset + countBytes;
  const cells = encodings.map((encoding) => {
    const size = bytes.readInt32BE(at);
    at += lengthBytes;
    if (size < 0) return null;
    const cell = bytes.toString(encoding, at, at + size);
    at += size;
    return cell;
  });
  return new DataRowMessage(length, cells);
}
