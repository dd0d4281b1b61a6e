import { Button, Radio } from '@mantine/core'
import type { ImportCounts, PeopleImport } from '@tweespraak/contract/people-import'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf, sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Note } from '../../../ui/note.tsx'
import { Section } from '../../../ui/section.tsx'
import { ConfirmLeaving } from './confirm-leaving.tsx'
import { ImportColumns } from './import-columns.tsx'
import { ImportDay } from './import-day.tsx'
import { type EffectTab, ImportEffects } from './import-effects.tsx'
import classes from './import-preview.module.css'
import { ImportUnitTexts, useUnitFields } from './import-unit-texts.tsx'
import { type MissingChoice, useMissing } from './leaving.ts'
import { LeftBehind } from './left-behind.tsx'
import { dayBefore, type Reading, type ReadingChoice, useReadingChoice } from './reading.ts'
import { ReadingProgress } from './reading-progress.tsx'
import { useReread } from './use-reread.ts'

interface ImportPreviewProps {
  readonly data: PeopleImport
  readonly counts: ImportCounts
  readonly reading: number
  readonly busy: boolean
  /** Read it with other columns: what stands here goes. */
  readonly onRead: (reading: Reading) => void
  /** Read it from another day or with other units: this stays in sight until that is there. */
  readonly onReread: (reading: Reading) => void
  /** It is being read again. */
  readonly rereading: boolean
  /** Another file, such as this one corrected. */
  readonly onOther: () => void
  readonly onApply: (choice: MissingChoice) => void
}

/** Why it cannot be carried out yet; null when it can. */
const waitsFor = ({ column, changed }: ReadingChoice, rereading: boolean) => {
  if (column.twice) return 'import.applyTwice'
  if (column.changed) return 'import.applyWaits'
  return changed || rereading ? 'import.applyReading' : null
}

/** What will happen, before it does: for each person old and new, by line what is wrong, and one question. */
export const ImportPreview = ({
  data,
  counts,
  reading,
  busy,
  onRead,
  onReread,
  rereading,
  onOther,
  onApply,
}: ImportPreviewProps) => {
  const { t, i18n } = useTranslation('people')
  const listed = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const { missing, setMissing, forget, leaving, leave, stay, choice: missingChoice } = useMissing(data)
  const [tab, setTab] = useState<EffectTab | null>(null)
  const [asking, setAsking] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const speaking = useSpeaking()
  const choice = useReadingChoice(data)
  const { column, unit, day } = choice
  const fields = useUnitFields(unit.texts)
  useReread(choice, busy, (chosen) => {
    forget()
    onReread(chosen)
  })
  const lastDay = dayBefore(counts.from ?? dayOf(speaking.now, speaking.timeZone))
  const why = useId()
  // Beside the button, since the columns themselves stand below a list that may be long.
  const skipped = (data.columns ?? []).filter(({ how }) => how === 'ignored').map(({ heading }) => heading)
  const deeds = counts.new + counts.changed + leave
  const nothing = deeds === 0
  // What was chosen since is not in the preview: first it is read, then looked at, then carried out.
  const waits = waitsFor(choice, rereading)
  return (
    <>
      <ImportUnitTexts unit={unit} fields={fields} />
      <Section
        title={t('import.effect')}
        aside={`${data.fileName} · ${t('import.rows', { count: counts.rows })}`}
      >
        <ImportDay day={day} />
        {rereading && <ReadingProgress words={t('import.rereading')} done={data.done} total={data.total} />}
        {counts.missing > 0 && (
          <div className={classes.missing}>
            <Radio.Group
              label={t('import.missingTitle', { count: counts.missing })}
              value={missing}
              onChange={(value) => setMissing(value === 'leave' ? 'leave' : 'keep')}
            >
              <div className={classes.choice}>
                <Radio
                  value="keep"
                  label={t('import.missingKeep')}
                  description={t('import.missingKeepText')}
                />
              </div>
              <div className={classes.choice}>
                <Radio
                  value="leave"
                  label={t('import.missingLeave')}
                  description={t('import.missingLeaveText', { day: sayDay(lastDay, speaking) })}
                />
              </div>
            </Radio.Group>
            {leaving !== null && (
              <div className={classes.leaving}>
                <p role="status">
                  {t('import.leaving', { count: leave })} {stay > 0 && t('import.staying', { count: stay })}
                </p>
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => {
                    setTab('missing')
                    list.current?.scrollIntoView({ block: 'start' })
                    list.current?.focus({ preventScroll: true })
                  }}
                >
                  {t('import.chooseStaying')}
                </Button>
                <LeftBehind importId={data.importId} reading={reading} leaving={leaving} />
                {data.lastHr.length > 0 && (
                  <Note>
                    {t('import.lastHr', { names: listed.format(data.lastHr.map(({ name }) => name)) })}
                  </Note>
                )}
              </div>
            )}
          </div>
        )}
        <div ref={list} tabIndex={-1} className={classes.list}>
          <ImportEffects
            importId={data.importId}
            counts={counts}
            columns={data.columns ?? []}
            reading={reading}
            leaving={leaving}
            tab={tab}
            onTab={setTab}
            leave={leaving !== null}
            fields={fields}
          />
        </div>
        {skipped.length > 0 && (
          <p className={classes.skipped}>{t('import.skipped', { columns: skipped.join(', ') })}</p>
        )}
        {counts.newManagers > 0 && (
          <p className={classes.skipped}>{t('import.newManagers', { count: counts.newManagers })}</p>
        )}
        <div className={classes.apply}>
          {nothing ? (
            <p className={classes.quiet}>{t('import.applyNothing')}</p>
          ) : (
            <Button
              loading={busy && !rereading}
              disabled={waits !== null}
              aria-describedby={why}
              onClick={() => (leave > 0 ? setAsking(true) : onApply(missingChoice))}
            >
              {t('import.apply')}: {t('person.teamCount', { count: deeds })}
            </Button>
          )}
          {counts.badRows + counts.badValues + counts.notices > 0 && (
            <Button variant="default" onClick={onOther}>
              {t('import.otherFile')}
            </Button>
          )}
          <p className={classes.quiet} id={why} role="status">
            {waits !== null && t(waits)}
          </p>
        </div>
      </Section>
      {leaving !== null && (
        <ConfirmLeaving
          opened={asking}
          onClose={() => setAsking(false)}
          importId={data.importId}
          reading={reading}
          leaving={leaving}
          count={leave}
          lastDay={lastDay}
          onConfirm={() => {
            setAsking(false)
            onApply(missingChoice)
          }}
        />
      )}
      {data.columns !== null && (
        <ImportColumns choice={column} busy={busy} onRead={() => onRead(choice.reading())} begin="closed" />
      )}
    </>
  )
}
