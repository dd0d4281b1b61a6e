/** What the first bytes of a file say it is. `text` may be CSV. */
export type FileKind = 'empty' | 'zip' | 'compound' | 'text' | 'other'

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const byteOrderMarks = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
]

/** Beyond these, a byte below 32 has no business in a text. */
const textControls = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d])

const looksBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 65_536)
  let odd = 0
  for (const byte of sample) if ((byte < 0x20 && !textControls.has(byte)) || byte === 0x7f) odd += 1
  return odd > 0 && odd * 200 > sample.length
}

/** UTF-16 without a mark: nearly every second byte of Western text is 0, always on the same side. */
export const zeroSide = (bytes: Uint8Array): 'even' | 'odd' | null => {
  const sample = bytes.subarray(0, 2048)
  let even = 0
  let odd = 0
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] === 0) {
      if (index % 2 === 0) even += 1
      else odd += 1
    }
  }
  const half = sample.length / 2
  if (odd > half * 0.7 && even < half * 0.05) return 'odd'
  return even > half * 0.7 && odd < half * 0.05 ? 'even' : null
}

const blank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || textControls.has(byte))

/** A web page, a JSON or an RTF document saved under another name. */
const otherText = /^\s*(<|\{|\[|%PDF)/

export const kindOf = (bytes: Uint8Array): FileKind => {
  const mark = byteOrderMarks.find((candidate) => startsWith(bytes, candidate))
  if (blank(bytes.subarray(mark?.length ?? 0))) return 'empty'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'compound'
  if (mark?.length === 2 || zeroSide(bytes) !== null) return 'text'
  if (looksBinary(bytes)) return 'other'
  return otherText.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1')) ? 'other' : 'text'
}
