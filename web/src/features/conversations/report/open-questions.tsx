import { Anchor } from '@mantine/core'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { type OpenQuestion, openTogether } from '@tweespraak/contract/open-questions'
import { IconAlertCircle } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useListed } from '../../../lib/listed.ts'
import { givenName, mySideOf, nameInReport } from '../people.ts'
import { goToQuestion } from '../prepare/question-place.ts'
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
  const id = useId()
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (tried > 0) here.current?.focus()
  }, [tried])
  if (open.length === 0) return null
  const stands = tried > 0 && openTogether(open).length > 0
  return (
    <div className={classes.open} ref={here} role="group" aria-labelledby={id} tabIndex={-1}>
      <p className={classes.title} id={id} data-stands={stands}>
        {stands && <IconAlertCircle className={classes.icon} size={20} stroke={1.75} aria-hidden />}
        {t(stands ? 'report.openFirst' : 'report.open')}
      </p>
      <ul className={classes.questions}>
        {wordsOf(stands ? open.filter(({ voice }) => voice === 'together') : open).map((each) => (
          <li key={each.fieldId}>
            <Anchor
              component="button"
              type="button"
              inherit
              ta="start"
              underline="always"
              onClick={() => goToQuestion(each.fieldId)}
            >
              {each.question}
            </Anchor>{' '}
            <span className={classes.who}>{each.who}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
