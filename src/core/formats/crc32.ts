/** The checksum of ZIP and gzip: CRC-32 of ISO 3309. */

/** Bit by bit for each of 256 bytes. */
const OF_BYTE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

/** Of bytes that follow others. @param before of those; 0 of none */
export function crc32(bytes: Uint8Array, before: number): number {
  let crc = before ^ 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (OF_BYTE[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
