import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import {
  type ReportInResponse,
  type Response,
  responseRoutes,
  type Responses,
} from '@tweespraak/contract/response'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { reportAddress } from '../queries.ts'
import classes from './response.module.css'

/** Shows what the conversation came to. */
export type ShowConclusion = (conclusion: NonNullable<ReportInResponse['conclusion']>) => ReactNode

interface ReportToReadProps {
  readonly showConclusion: ShowConclusion
  readonly conversationId: string
  readonly all: Responses
  readonly response: Response
}

const isEmpty = ({ words }: ReportInResponse['sections'][number]): boolean =>
  Object.values(words).every((each) => each === '')

/** The report for who decides. Opened by a press, since that is written down for the employee to see. */
export const ReportToRead = ({ conversationId, all, response, showConclusion }: ReportToReadProps) => {
  const { t } = useTranslation('response')
  const { employee, leader } = all
  const params = { conversationId, responseId: response.responseId }
  const open = useMutation({ mutationFn: () => call(responseRoutes.openReport, { params }) })
  const names = { employee: employee.name, manager: leader.name, third: undefined } as const
  return (
    <Section title={t('report.title')}>
      {open.data === undefined ? (
        <div className={classes.form}>
          <p className={classes.status}>{t('report.text', { employee: employee.name })}</p>
          <RefusalNotice error={open.error} />
          <div>
            <Button variant="default" loading={open.isPending} onClick={() => open.mutate()}>
              {t('report.open')}
            </Button>
          </div>
        </div>
      ) : (
        <div className={classes.report}>
          {open.data.sealed && (
            <p className={classes.quiet}>
              <a
                className={classes.open}
                href={reportAddress(conversationId)}
                target="_blank"
                rel="noreferrer"
              >
                {t('report.document')}
              </a>
            </p>
          )}
          {open.data.conclusion !== null && (
            <div>
              <h3 className={classes.question}>{t('report.conclusion')}</h3>
              {showConclusion(open.data.conclusion)}
            </div>
          )}
          {open.data.sections.every(isEmpty) && <p className={classes.status}>{t('report.empty')}</p>}
          {open.data.scores.map(({ criterionId, name, score, reason }) => (
            <div key={criterionId}>
              <h3 className={classes.question}>{name}</h3>
              <p className={classes.verdict}>{score}</p>
              <p className={classes.words}>{reason}</p>
            </div>
          ))}
          {open.data.sections
            .filter((section) => !isEmpty(section))
            .map(({ sectionId, title, words }) => (
              <div key={sectionId}>
                <h3 className={classes.question}>{title}</h3>
                <div className={classes.said}>
                  {(['employee', 'manager', 'third'] as const)
                    .filter((voice) => words[voice] !== '')
                    .map((voice) => (
                      <Voice key={voice} side={voice} name={names[voice]}>
                        <p className={classes.words}>{words[voice]}</p>
                      </Voice>
                    ))}
                  {words.together !== '' && (
                    <p className={classes.words}>
                      {t('report.together')}: {words.together}
                    </p>
                  )}
                </div>
              </div>
            ))}
          {open.data.agreements.length > 0 && (
            <div>
              <h3 className={classes.question}>{t('report.agreements')}</h3>
              <ul>
                {open.data.agreements.map(({ agreementId, what }) => (
                  <li key={agreementId}>{what}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
    </Section>
  )
}
