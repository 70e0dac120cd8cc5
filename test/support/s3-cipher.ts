import crypto from 'node:crypto';

/** s3rver encrypts continuation tokens with DES, which OpenSSL has removed. Triple DES with the same key three
 * times is equivalent. */
export function bringBackDes(): void {
  const { createCipheriv, createDecipheriv } = crypto;
  const thrice = (key: Buffer) => Buffer.concat([key, key, key]);
  crypto.createCipheriv = ((name: string, key: Buffer, iv: Buffer) =>
    name === 'des'
      ? createCipheriv('des-ede3-cbc', thrice(key), iv)
      : createCipheriv(name, key, iv)) as typeof createCipheriv;
  crypto.createDecipheriv = ((name: string, key: Buffer, iv: Buffer) =>
    name === 'des'
      ? createDecipheriv('des-ede3-cbc', thrice(key), iv)
      : createDecipheriv(name, key, iv)) as typeof createDecipheriv;
}
