import { ActionIcon, VisuallyHidden } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { Bilingual } from '@tweespraak/contract/id'
import { kindsRoutes, type StandingKind } from '@tweespraak/contract/kinds'
import { Fragment, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusWord } from '../../../ui/status-word.tsx'
import { DragHandle } from '../../../ui/drag-handle.tsx'
import { useDrag } from '../../../ui/use-drag.ts'
import { useRoughWords } from '../form-words.ts'
import { refreshForms } from '../queries.ts'
import classes from './kind-list.module.css'

type Link = (kindId: string, words: string) => ReactNode

interface KindsProps {
  readonly kinds: readonly StandingKind[]
  readonly canEdit: boolean
  readonly link: Link
}

interface KindListProps extends KindsProps {
  /** Those that were never published. */
  readonly drafts: readonly { readonly kindId: string; readonly name: Bilingual }[]
  readonly draftLink: Link
}

/** That somebody wrote something that is not published. */
const Unpublished = ({ kind }: { kind: StandingKind }) => {
  const { t } = useTranslation('templates')
  return kind.draftSavedAt !== null && <StatusWord tone="attention">{t('state.changed')}</StatusWord>
}

/** Which version, from whom, and what it asks, in a quiet line. */
const useDetail = (): ((kind: StandingKind) => string) => {
  const { t } = useTranslation('kinds')
  const say = useRoughWords()
  return ({ version, builtIn, form }) =>
    [
      t('list.version', { version }),
      ...(builtIn ? [] : [t('list.own')]),
      form === null ? t('list.withoutForm') : t('list.withForm', { form: say(form) }),
    ].join(' · ')
}

/** The kinds in use, in the order in which they are offered: put in another by hand or by keyboard. */
const KindsInUse = ({ kinds, canEdit, link }: KindsProps) => {
  const { t } = useTranslation('kinds')
  const say = useRoughWords()
  const detail = useDetail()
  const client = useQueryClient()
  const [spoken, setSpoken] = useState('')
  const arrange = useMutation({
    mutationFn: (kindIds: readonly string[]) =>
      call(kindsRoutes.arrange, { body: { kindIds: [...kindIds] } }),
    onSettled: () => refreshForms(client),
  })
  // What was put elsewhere stands there at once.
  const order = arrange.isPending ? arrange.variables : kinds.map(({ kindId }) => kindId)
  const shown = order.flatMap((id) => kinds.find(({ kindId }) => kindId === id) ?? [])
  const place = (kindId: string, index: number) => {
    const kind = kinds.find((each) => each.kindId === kindId)
    if (kind === undefined) return
    arrange.mutate(order.filter((id) => id !== kindId).toSpliced(index, 0, kindId))
    setSpoken(t('list.moved', { name: say(kind.name), nth: index + 1, of: order.length }))
  }
  const { drag, handle } = useDrag((kindId, { index }) => place(kindId, index))
  const dropsAt = drag?.to?.index ?? null
  const others = shown.filter(({ kindId }) => kindId !== drag?.itemId)
  return (
    <>
      <VisuallyHidden role="status">{spoken}</VisuallyHidden>
      <RefusalNotice error={arrange.error} />
      <ol className={classes.list} aria-label={t('list.inUse')} data-list="in-use">
        {shown.map((kind, index) => (
          <Fragment key={kind.kindId}>
            {dropsAt !== null && others.indexOf(kind) === dropsAt && kind.kindId !== drag?.itemId && (
              <li className={classes.drop} aria-hidden />
            )}
            <li
              className={classes.row}
              data-item={kind.kindId}
              data-dragged={drag?.itemId === kind.kindId}
              data-still={!canEdit}
            >
              {canEdit && <DragHandle title={t('list.drag')} {...handle(kind.kindId)} />}
              <div className={classes.main}>
                <p className={classes.name}>{link(kind.kindId, say(kind.name))}</p>
                <p className={classes.detail}>{detail(kind)}</p>
              </div>
              <Unpublished kind={kind} />
              {canEdit && (
                <div className={classes.deeds}>
                  {([-1, 1] as const).map((by) => (
                    <ActionIcon
                      key={by}
                      variant="subtle"
                      aria-disabled={shown[index + by] === undefined}
                      aria-label={t(by === -1 ? 'list.up' : 'list.down', { name: say(kind.name) })}
                      onClick={() => shown[index + by] !== undefined && place(kind.kindId, index + by)}
                    >
                      {by === -1 ? (
                        <IconArrowUp size={16} aria-hidden />
                      ) : (
                        <IconArrowDown size={16} aria-hidden />
                      )}
                    </ActionIcon>
                  ))}
                </div>
              )}
            </li>
          </Fragment>
        ))}
        {dropsAt !== null && dropsAt >= others.length && <li className={classes.drop} aria-hidden />}
      </ol>
    </>
  )
}

/** Kinds that HR is making: nobody but HR sees them. */
const KindsBegun = ({ drafts, draftLink }: Pick<KindListProps, 'drafts' | 'draftLink'>) => {
  const { t } = useTranslation('kinds')
  const { t: forms } = useTranslation('templates')
  const say = useRoughWords()
  if (drafts.length === 0) return null
  return (
    <Section title={t('list.begun')}>
      <p className={classes.help}>{t('list.begunHelp')}</p>
      <ul className={classes.list} aria-label={t('list.begun')}>
        {drafts.map(({ kindId, name }) => (
          <li key={kindId} className={classes.row} data-still>
            <div className={classes.main}>
              <p className={classes.name}>{draftLink(kindId, say(name) || t('nameless'))}</p>
            </div>
            <StatusWord tone="attention">{forms('state.draft')}</StatusWord>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The kinds of an organisation: those that are being made, that can be planned, and that cannot. */
export const KindList = ({ kinds, drafts, canEdit, link, draftLink }: KindListProps) => {
  const { t } = useTranslation('kinds')
  const say = useRoughWords()
  const detail = useDetail()
  const away = kinds.filter(({ inUse }) => !inUse)
  return (
    <>
      <KindsBegun drafts={drafts} draftLink={draftLink} />
      <Section title={t('list.inUse')}>
        <p className={classes.help}>{t('list.inUseHelp')}</p>
        <KindsInUse kinds={kinds.filter(({ inUse }) => inUse)} canEdit={canEdit} link={link} />
      </Section>
      {away.length > 0 && (
        <Section title={t('list.notInUse')}>
          <p className={classes.help}>{t('list.notInUseHelp')}</p>
          <ul className={classes.list} aria-label={t('list.notInUse')}>
            {away.map((kind) => (
              <li key={kind.kindId} className={classes.row} data-still>
                <div className={classes.main}>
                  <p className={classes.name}>{link(kind.kindId, say(kind.name))}</p>
                  <p className={classes.detail}>{detail(kind)}</p>
                </div>
                <Unpublished kind={kind} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
