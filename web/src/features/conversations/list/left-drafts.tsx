import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { LeftDraft } from '@tweespraak/contract/left-drafts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import { dayOf, sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { leftDraftsQuery } from '../queries.ts'
import { LeftDraftDialog } from './left-draft-dialog.tsx'
import classes from './left-drafts.module.css'

/** What somebody prepared for talks that somebody else leads since, where there is any: to read, to copy, to throw away. */
export const LeftDrafts = () => {
  const { t } = useTranslation('conversations')
  const say = useBilingual()
  const speaking = useSpeaking()
  const [open, setOpen] = useState<LeftDraft | null>(null)
  const drafts = useQuery(leftDraftsQuery)
  const items = drafts.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={t('leftDrafts.title')}>
      <p className={classes.text}>{t('leftDrafts.text')}</p>
      <RowList label={t('leftDrafts.title')}>
        {items.map((draft) => (
          <Row
            key={draft.conversationId}
            title={t('leftDrafts.row', { kind: say(draft.kind), name: draft.employee.name })}
            detail={t('leftDrafts.since', {
              leader: draft.leader.name,
              day: sayDay(dayOf(Date.parse(draft.leftAt), speaking.timeZone), speaking),
            })}
            trail={
              <Button
                variant="default"
                size="xs"
                aria-label={t('leftDrafts.openNamed', { name: draft.employee.name })}
                onClick={() => setOpen(draft)}
              >
                {t('leftDrafts.open')}
              </Button>
            }
          />
        ))}
      </RowList>
      {open !== null && <LeftDraftDialog draft={open} onClose={() => setOpen(null)} />}
    </Section>
  )
}
