/** Which words are being written with a goal; null while it is read. */
export type Writing = 'adjust' | 'accept' | 'edit' | 'decline' | 'reach' | 'drop' | 'carry-over' | null
