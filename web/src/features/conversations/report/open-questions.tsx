import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { type OpenQuestion, openTogether } from '@tweespraak/contract/open-questions'
import { useTranslation } from 'react-i18next'
import { givenName } from '../../../lib/given-name.ts'
import { useListed } from '../../../lib/listed.ts'
import { mySideOf, nameInReport } from '../people.ts'
import { goToQuestion } from '../prepare/question-place.ts'
import { StepsFirst } from '../steps-first.tsx'
import classes from './open-questions.module.css'

/** Each open question once, as the report names it, with who was asked it. */
export const useOpenWords = (
  conversation: ParticipantConversation,
): ((open: readonly OpenQuestion[]) => { fieldId: string; question: string; who: string }[]) => {
  const { t } = useTranslation('conversations')
  const listed = useListed()
  const titles = new Map(conversation.report?.sections.map(({ sectionId, title }) => [sectionId, title]))
  const whoIs = (voice: OpenQuestion['voice']): string => {
    if (voice === 'together') return t('report.openTogether')
    if (voice === mySideOf(conversation)) return t('report.openYou')
    return givenName(nameInReport(conversation, voice))
  }
  return (open) =>
    [...new Set(open.map(({ fieldId }) => fieldId))].map((fieldId) => ({
      fieldId,
      question: titles.get(fieldId) ?? '',
      who: listed(open.filter((each) => each.fieldId === fieldId).map(({ voice }) => whoIs(voice))),
    }))
}

interface OpenQuestionsProps {
  readonly conversation: ParticipantConversation
  readonly open: readonly OpenQuestion[]
  /** How often one tried to offer the report while something stood in its way: then the focus comes here. */
  readonly tried: number
}

/** Which required questions nobody answered yet, each a step away. */
export const OpenQuestions = ({ conversation, open, tried }: OpenQuestionsProps) => {
  const { t } = useTranslation('conversations')
  const wordsOf = useOpenWords(conversation)
  if (open.length === 0) return null
  const stands = tried > 0 && openTogether(open).length > 0
  const shown = stands ? open.filter(({ voice }) => voice === 'together') : open
  return (
    <div className={classes.open}>
      <StepsFirst
        why={t(stands ? 'report.openFirst' : 'report.open')}
        stands={stands}
        tried={tried}
        steps={wordsOf(shown).map(({ fieldId, question, who }) => ({
          key: fieldId,
          words: question,
          about: who,
          go: () => goToQuestion(fieldId),
        }))}
      />
    </div>
  )
}
