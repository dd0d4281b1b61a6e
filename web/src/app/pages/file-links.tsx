import type { FileLinks } from '../../features/dossier/file-links.ts'
import { TextLink } from '../../ui/link.tsx'

/** Where the entries of a file lead to. */
export const fileLinks: FileLinks = {
  conversation: (conversationId, words) => (
    <TextLink to="/conversations/$conversationId" params={{ conversationId }} underline="hover">
      {words}
    </TextLink>
  ),
  agreement: (agreementId, words) => (
    <TextLink to="/agreements/$agreementId" params={{ agreementId }} underline="hover">
      {words}
    </TextLink>
  ),
  goal: (goalId, words) => (
    <TextLink to="/goals/$goalId" params={{ goalId }} underline="hover">
      {words}
    </TextLink>
  ),
}
