import { noticesRoutes as routes } from '@tweespraak/contract/notices'
import { type Row, signedIn } from '../row.ts'

const some = () => ({ body: { noticeIds: [crypto.randomUUID()] } })

/** Each about whoever asks. */
export const noticesRows: readonly Row[] = [
  { route: routes.list, verdicts: signedIn, call: () => ({ query: {} }) },
  { route: routes.stream, verdicts: signedIn, call: () => ({ query: { once: true } }) },
  { route: routes.read, verdicts: signedIn, call: some },
  { route: routes.unread, verdicts: signedIn, call: some },
]
