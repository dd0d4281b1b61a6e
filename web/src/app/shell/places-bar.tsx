import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { arrange, paths } from '../places.ts'
import { useCurrentPlace } from './current-place.ts'
import { placeIcons } from './place-icons.ts'
import classes from './places-bar.module.css'
import { Wordmark } from './wordmark.tsx'

/** The narrow column at the left, or the bar at the bottom of a phone. */
export const PlacesBar = () => {
  const { t } = useTranslation()
  const me = useMe()
  const here = useCurrentPlace()
  return (
    <nav className={classes.bar} aria-label={t('shell.places')}>
      <Link to="/" className={classes.mark}>
        <Wordmark />
      </Link>
      <ul className={classes.places}>
        {arrange(me.places).column.map((place) => {
          const Icon = placeIcons[place]
          return (
            <li key={place}>
              <Link
                to={paths[place]}
                className={classes.place}
                data-here={place === here}
                aria-current={place === here ? 'page' : undefined}
              >
                <Icon size={20} stroke={place === here ? 2 : 1.5} aria-hidden />
                <span>{t(`places.${place}`)}</span>
              </Link>
            </li>
          )
        })}
      </ul>
      <p className={classes.organization}>{me.organization.name}</p>
    </nav>
  )
}
