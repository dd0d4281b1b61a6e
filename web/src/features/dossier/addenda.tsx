import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/section.tsx'
import { Voice } from '../../ui/voice.tsx'
import { Moment } from '../../ui/when.tsx'
import classes from './addenda.module.css'
import type { AddendaProps } from './between-two.ts'
import { addendaQuery, addendumAddress } from './queries.ts'
import { WriteAddendum } from './write-addendum.tsx'
import { WriteCorrection } from './write-correction.tsx'

/** What the two added to their sealed report, each with a document of its own; and room to add more. */
export const Addenda = ({ conversationId, meId, two }: AddendaProps) => {
  const { t } = useTranslation('dossier')
  const query = useQuery(addendaQuery(conversationId))
  return (
    <Loaded query={query}>
      {({ items, can }) =>
        (items.length > 0 || can.add) && (
          <Section title={t('addenda.title')} aside={t('addenda.aside')}>
            <div className={classes.addenda} aria-live="polite">
              {items.map(({ addendumId, author, side, text, sealedAt }) => (
                <Voice key={addendumId} side={side} name={author.name} aside={<Moment at={sealedAt} />}>
                  <p className={classes.words}>{text}</p>
                  <a
                    className={classes.open}
                    href={addendumAddress(conversationId, addendumId)}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {t('addenda.open', { name: author.name })}
                  </a>
                </Voice>
              ))}
            </div>
            {can.add && (
              <More conversationId={conversationId} meId={meId} two={two} canCorrect={can.correct} />
            )}
          </Section>
        )
      }
    </Loaded>
  )
}

/** Adding something, or saying what is wrong: one of the two is open at a time. */
const More = ({ canCorrect, ...about }: AddendaProps & { readonly canCorrect: boolean }) => {
  const { t } = useTranslation('dossier')
  const [open, setOpen] = useState<'addition' | 'correction' | null>(null)
  const close = () => setOpen(null)
  if (open === 'addition') return <WriteAddendum {...about} onClose={close} />
  if (open === 'correction' && canCorrect) return <WriteCorrection {...about} onClose={close} />
  return (
    <div className={classes.choices}>
      <Button variant="default" onClick={() => setOpen('addition')}>
        {t('addenda.write')}
      </Button>
      {canCorrect && (
        <Button variant="default" onClick={() => setOpen('correction')}>
          {t('corrections.write')}
        </Button>
      )}
    </div>
  )
}
