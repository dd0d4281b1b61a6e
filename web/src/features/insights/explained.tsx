import type { ProgressOverview } from '@tweespraak/contract/insights'
import { useTranslation } from 'react-i18next'
import { useListed } from '../../lib/listed.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import classes from './progress-view.module.css'

interface ExplainedProps {
  readonly overview: ProgressOverview
  /** The kind that was chosen; none for all together. */
  readonly kind: string | undefined
  readonly listed: boolean
}

/** What the numbers are and which of them add up, of which kinds who had none is counted, and what is left out. */
export const Explained = ({ overview, kind, listed }: ExplainedProps) => {
  const { t } = useTranslation('insights')
  return (
    <div className={classes.explained}>
      <p>{t('explain.standing')}</p>
      {!listed && (
        <p>
          {t('explain.people')} {t('explain.beside')}
        </p>
      )}
      {kind === undefined ? (
        <AllKinds kinds={overview.kinds} />
      ) : (
        <p>{t(overview.holdsFor === 'everybody' ? 'explain.everybody' : 'explain.some')}</p>
      )}
      <p>{t('explain.rest')}</p>
    </div>
  )
}

const AllKinds = ({ kinds }: Pick<ProgressOverview, 'kinds'>) => {
  const { t } = useTranslation('insights')
  const { language } = useSpeaking()
  const listed = useListed()
  const named = (whom: 'everybody' | 'some') =>
    listed(kinds.filter(({ holdsFor }) => holdsFor === whom).map(({ name }) => name[language]))
  const everybody = named('everybody')
  const some = named('some')
  return (
    <p>
      {everybody === '' ? t('explain.nothingExpected') : t('explain.forEverybody', { kinds: everybody })}{' '}
      {some !== '' && t('explain.forSome', { kinds: some })}
    </p>
  )
}
