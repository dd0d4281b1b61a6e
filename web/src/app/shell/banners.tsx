import { IconCloudOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useOnline } from '../../lib/online.ts'
import { TextLink } from '../../ui/link.tsx'
import classes from './banners.module.css'

/** What must be known on every page: that this is a demo, and that there is no connection. */
export const Banners = ({ demo, choosing = false }: { demo: boolean; choosing?: boolean }) => {
  const { t } = useTranslation()
  const online = useOnline()
  return (
    <aside className={classes.banners} aria-label={t('shell.notice')}>
      {demo && (
        <p className={classes.banner}>
          {t('shell.demo')} {!choosing && <TextLink to="/demo">{t('shell.demoSwitch')}</TextLink>}
        </p>
      )}
      <div role="status">
        {!online && (
          <p className={classes.banner} data-strong>
            <IconCloudOff size={16} aria-hidden /> {t('shell.offline')}
          </p>
        )}
      </div>
    </aside>
  )
}
