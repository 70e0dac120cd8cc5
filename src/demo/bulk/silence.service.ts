import type { EntityManager } from '@mikro-orm/postgresql';
import { readAudioMetadata } from '../../media/audio-metadata.service.ts';
import { keepAudio, recordAudio } from '../../media/media.service.ts';
import type { MediaStore } from '../../media/media.store.ts';
import { stageFile } from '../../media/staged-file.service.ts';
import { transaction } from '../../persistence/transaction.service.ts';

const sampleRate = 8000;
const headerSize = 44;

/** Stores one second of silence, once.
 * @returns its key. */
export async function storeSilence(em: EntityManager, store: MediaStore): Promise<string> {
  const staged = await stageFile(store.stagingFolder, oneSecondOfSilence());
  try {
    const audio = await keepAudio(store, staged, await readAudioMetadata(staged.path));
    return (await transaction(em, (transaction) => recordAudio(transaction, store, audio))).key;
  } finally {
    await staged.discard();
  }
}

/** A WAV file: the RIFF header for 16-bit mono PCM, and zeros.
 * @see http://soundfile.sapp.org/doc/WaveFormat/ */
function oneSecondOfSilence(): Buffer {
  const bytesPerSample = 2;
  const dataSize = sampleRate * bytesPerSample;
  const file = Buffer.alloc(headerSize + dataSize);
  file.write('RIFF', 0);
  file.writeUInt32LE(headerSize - 8 + dataSize, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16); // Length of the format block.
  file.writeUInt16LE(1, 20); // PCM.
  file.writeUInt16LE(1, 22); // Channels.
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate * bytesPerSample, 28); // Bytes a second.
  file.writeUInt16LE(bytesPerSample, 32);
  file.writeUInt16LE(8 * bytesPerSample, 34); // Bits a sample.
  file.write('data', 36);
  file.writeUInt32LE(dataSize, 40);
  return file;
}
