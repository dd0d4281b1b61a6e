import { useQuery } from '@tanstack/react-query'
import { CorrectedWords } from './corrected-words.tsx'
import { addendaQuery } from './queries.ts'

/** What both agreed is wrong in a report, before that report on paper. */
export const CorrectedReport = ({ conversationId }: { conversationId: string }) => {
  const { data } = useQuery(addendaQuery(conversationId))
  return data?.corrections.map((correction) => (
    <CorrectedWords key={correction.addendumId} conversationId={conversationId} correction={correction} />
  ))
}
