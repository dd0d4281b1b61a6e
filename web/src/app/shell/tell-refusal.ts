import { RefusalError } from '../../lib/api.ts'
import { say } from '../../ui/toast.tsx'

/** Says why something of the shell was refused, which has no place of its own on the page. */
export const tellRefusal = (error: unknown): void => {
  if (error instanceof RefusalError) say(error.message)
}
