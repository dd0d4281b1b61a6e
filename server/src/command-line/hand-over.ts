import type { Services } from '../platform/services.ts'

/** Says a link to hand over; and with what it begins, as long as nobody has said what the address of people is. */
export const handOver = (
  { address, config }: Pick<Services, 'address' | 'config'>,
  link: string,
  say: (line: string) => void,
): void => {
  say(link)
  if (config.publicUrl === null)
    say(`It begins with ${address}. When people use another address, set PUBLIC_URL to that and ask again.`)
}
