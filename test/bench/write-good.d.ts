declare module 'write-good' {
  /** Remarks on a text of English prose. */
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[]
}
