import { type Response, responseRoutes, type Responses } from '@tweespraak/contract/response'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { WhoSees } from '../../../ui/who-sees.tsx'
import { useResponseDeed } from './deeds.ts'
import { VerdictForm } from './verdict-form.tsx'

interface StepProps {
  readonly conversationId: string
  readonly all: Responses
  readonly response: Response
  readonly meId: string
}

interface Given {
  readonly verdict: 'follows' | 'declines'
  readonly text: string
}

/** Who leads follows the response, or says why not. */
export const Answer = ({ conversationId, all, response, meId }: StepProps) => {
  const { t } = useTranslation('response')
  const { employee, open } = all
  const params = { conversationId, responseId: response.responseId }
  const answer = useResponseDeed(
    (body: Given) => call(responseRoutes.answer, { params, body }),
    () => t('answer.done'),
  )
  return (
    <VerdictForm
      title={t('answer.title')}
      question={t('answer.verdict')}
      options={{
        follows: {
          label: t('answer.follows'),
          text: t(open ? 'answer.followsOpen' : 'answer.followsClosed'),
        },
        declines: {
          label: t('answer.declines'),
          text: t('answer.declinesText', { employee: employee.name }),
        },
      }}
      field={(verdict) => t(verdict === 'follows' ? 'answer.whatChanges' : 'answer.whyNot')}
      side="manager"
      sees={<WhoSees who="both">{t('answer.sees', { employee: employee.name })}</WhoSees>}
      button={t('answer.do')}
      meId={meId}
      responseId={response.responseId}
      error={answer.error}
      busy={answer.isPending}
      onGive={(given, done) => answer.mutate(given, { onSuccess: done })}
    />
  )
}

/** Who was asked decides, after the talk; from then on there is nothing here for them to read. */
export const Decide = ({
  conversationId,
  all,
  response,
  meId,
  onDecided,
}: StepProps & { readonly onDecided: () => void }) => {
  const { t } = useTranslation('response')
  const { employee, leader } = all
  const params = { conversationId, responseId: response.responseId }
  const decide = useResponseDeed(
    async (body: Given) => {
      await call(responseRoutes.decide, { params, body })
      onDecided()
    },
    () => t('decide.done'),
  )
  return (
    <VerdictForm
      title={t('decide.title')}
      question={t('decide.verdict')}
      options={{
        follows: { label: t('decide.follows'), text: t('decide.followsText') },
        declines: { label: t('decide.declines'), text: t('decide.declinesText') },
      }}
      field={() => t('decide.field')}
      side="third"
      sees={
        <WhoSees who="both">{t('decide.sees', { employee: employee.name, leader: leader.name })}</WhoSees>
      }
      button={t('decide.do')}
      meId={meId}
      responseId={response.responseId}
      error={decide.error}
      busy={decide.isPending}
      onGive={(given, done) => decide.mutate(given, { onSuccess: done })}
    />
  )
}
