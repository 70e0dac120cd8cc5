/** The header of one frame of compressed audio. */
export interface FrameHeader {
  /** Bytes of the frame, header included. */
  length: number;
  /** Samples of each channel that the frame decodes to. */
  samples: number;
  /** Hertz. */
  sampleRate: number;
  /** Equal for all frames of one stream. */
  kind: number;
}

/** Reads the header at an offset followed by at least seven bytes; null if there is no header. */
export type HeaderReader = (bytes: Uint8Array, offset: number) => FrameHeader | null;

/** Kilobits per second of layer 3 by index; 0 (free format) does not seem to be in use. */
const bitrates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const bitrates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const mpegSampleRates = [44_100, 48_000, 32_000];
const adtsSampleRates = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350,
];

/** MPEG 1, 2 and 2.5, layer 3: ISO 11172-3 and 13818-3. */
export const readMp3Header: HeaderReader = (bytes, offset) => {
  const [first = 0, second = 0, third = 0] = bytes.subarray(offset, offset + 3);
  const version = (second >> 3) & 3;
  const isLayer3 = first === 0xff && (second & 0xe6) === 0xe2 && version !== 1;
  const mpeg1 = version === 3;
  const bitrate = (mpeg1 ? bitrates1 : bitrates2)[third >> 4];
  const baseRate = mpegSampleRates[(third >> 2) & 3];
  if (!isLayer3 || !bitrate || !baseRate) return null;
  const sampleRate = mpeg1 ? baseRate : baseRate / (version === 2 ? 2 : 4);
  const samples = mpeg1 ? 1152 : 576;
  const padding = (third >> 1) & 1;
  return {
    length: Math.floor((samples * bitrate * 125) / sampleRate) + padding,
    samples,
    sampleRate,
    kind: (version << 2) | ((third >> 2) & 3),
  };
};

/** AAC in ADTS: ISO 13818-7. */
export const readAdtsHeader: HeaderReader = (bytes, offset) => {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0, seventh = 0] = bytes.subarray(
    offset,
    offset + 7,
  );
  const sampleRate = adtsSampleRates[(third >> 2) & 15];
  const length = ((fourth & 3) << 11) | (fifth << 3) | (sixth >> 5);
  if (first !== 0xff || (second & 0xf6) !== 0xf0 || !sampleRate || length < 7) return null;
  return {
    length,
    samples: ((seventh & 3) + 1) * 1024,
    sampleRate,
    kind: ((second & 8) << 8) | (third & 0xfc),
  };
};

/** The number of frames that an MP3 announces in the "Xing" or "Info" frame that encoders put first.
 * @param frame the bytes of the first frame.
 * @returns null if it is a frame of audio. */
export function announcedFrames(frame: Buffer): number | null {
  const mpeg1 = ((frame[1] ?? 0) & 0x18) === 0x18;
  const mono = (frame[3] ?? 0) >> 6 === 3;
  const sideInformation = mpeg1 ? (mono ? 17 : 32) : mono ? 9 : 17;
  const at = 4 + sideInformation;
  if (frame.length < at + 12 || !/^(?:Xing|Info)$/.test(frame.toString('latin1', at, at + 4))) return null;
  const hasFrameCount = (frame.readUInt32BE(at + 4) & 1) === 1;
  return hasFrameCount ? frame.readUInt32BE(at + 8) : 0;
}
