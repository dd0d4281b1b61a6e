import { Button, Checkbox, SegmentedControl } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import { sayExactly } from '../../../lib/dates.ts'
import { useListed } from '../../../lib/listed.ts'
import { Lasting, useSpeaking } from '../../../lib/speaking.tsx'
import { mySideOf, nameOfAuthor } from '../people.ts'
import type { PaperOf } from './paper-of.ts'
import classes from './paper.module.css'
import { PreparationPaper } from './preparation-paper.tsx'
import { ReportOnPaper } from './report-on-paper.tsx'

interface PaperProps {
  readonly conversation: ParticipantConversation
  readonly me: { readonly personId: string; readonly name: string }
  readonly of: PaperOf
  /** What is wrong in a sealed report, to be read before it. */
  readonly corrections: ReactNode
}

const Head = ({ conversation, me, of }: Omit<PaperProps, 'corrections'>) => {
  const { t } = useTranslation('paper')
  const say = useBilingual()
  const speaking = useSpeaking()
  const { employee, leader, place, startsAt, heldAt, kind } = conversation
  const when = sayExactly(heldAt ?? startsAt, speaking)
  return (
    <header className={classes.head}>
      <p className={classes.kind}>
        {say(kind.name)}: {t('two', { employee: employee.name, leader: leader.name })}
        <br />
        {place === null ? when : t('at', { when, place })}
      </p>
      {of === 'preparation' && <p className={classes.kind}>{t('of', { name: me.name })}</p>}
    </header>
  )
}

/** A page for paper, with above it, on the screen alone, what one wants on it. */
export const Paper = ({ conversation, me, of, corrections }: PaperProps) => {
  const { t } = useTranslation('paper')
  const [blank, setBlank] = useState(false)
  const [withOthers, setWithOthers] = useState(false)
  const side = mySideOf(conversation)
  const listed = useListed()
  const names = listed(
    conversation.otherPreparations
      .filter(({ answers }) => answers !== null)
      .map((other) => nameOfAuthor(conversation, { authorId: other.personId, side: other.side })),
  )
  return (
    <>
      <div className={classes.controls} data-screen>
        {of === 'preparation' && (
          <SegmentedControl
            aria-label={t('form')}
            value={blank ? 'blank' : 'filled'}
            onChange={(value) => setBlank(value === 'blank')}
            data={[
              { value: 'filled', label: t('filled') },
              { value: 'blank', label: t('blank') },
            ]}
          />
        )}
        {of === 'preparation' && names !== '' && (
          <Checkbox
            label={t('others', { names })}
            checked={withOthers}
            onChange={(event) => setWithOthers(event.currentTarget.checked)}
          />
        )}
        <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {t('print')}
        </Button>
        {of === 'preparation' && <p className={classes.kind}>{t('private')}</p>}
      </div>
      <Lasting>
        <div className={classes.paper}>
          <Head conversation={conversation} me={me} of={of} />
          {of === 'report' ? (
            <ReportOnPaper conversation={conversation} personId={me.personId} corrections={corrections} />
          ) : (
            side !== null && (
              <PreparationPaper
                conversation={conversation}
                personId={me.personId}
                side={side}
                blank={blank}
                others={withOthers && names !== '' ? names : null}
              />
            )
          )}
        </div>
      </Lasting>
    </>
  )
}
