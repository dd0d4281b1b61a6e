import { useTranslation } from 'react-i18next'
import { ConflictNotice } from '../conflict-notice.tsx'
import { differencesOf } from './kind-edit.ts'
import type { KindEditing } from './use-kind-draft.ts'

/** Somebody else saved or published something meanwhile; what is written here stays until one has chosen. */
export const KindConflict = ({ editing }: { editing: KindEditing }) => {
  const { t, i18n } = useTranslation('kinds')
  const { state, newer } = editing
  if (state.status === 'conflict' && state.theirs !== undefined) {
    const parts = differencesOf(state.theirs, state.value).map((part) => t(`part.${part}`))
    const listed = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(parts)
    return (
      <ConflictNotice
        title={t('conflict.title')}
        text={t('conflict.saved')}
        theirs={{ label: t('conflict.takeTheirs'), onChoose: editing.takeTheirs }}
        mine={{ label: t('conflict.keep'), onChoose: editing.keepMine }}
      >
        {parts.length > 0 && <p>{t('conflict.differs', { parts: listed })}</p>}
      </ConflictNotice>
    )
  }
  if (newer === null) return null
  return (
    <ConflictNotice
      title={t('conflict.title')}
      text={t('conflict.text', { version: newer.version })}
      theirs={{ label: t('conflict.take', { version: newer.version }), onChoose: () => editing.take(newer) }}
      mine={{ label: t('conflict.keep'), onChoose: () => editing.keep(newer) }}
    />
  )
}
