import '@mantine/spotlight/styles.layer.css'
import { Spotlight, createSpotlight } from '@mantine/spotlight'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { paths } from '../places.ts'
import { placeIcons } from './place-icons.ts'
import classes from './search.module.css'

const [store, control] = createSpotlight()

/** The command palette: find a person, or go to a place, without a mouse. */
export const Search = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation()
  const me = useMe()
  const navigate = useNavigate()
  useEffect(() => {
    if (opened) control.open()
  }, [opened])
  const places = me.places.map((place) => {
    const Icon = placeIcons[place]
    return {
      id: place,
      label: t(`places.${place}`),
      leftSection: <Icon size={20} stroke={1.5} aria-hidden />,
      onClick: () => void navigate({ to: paths[place] }),
    }
  })
  return (
    <Spotlight
      store={store}
      attributes={{ content: { 'aria-label': t('shell.search') } }}
      overlayProps={{ blur: 0 }}
      classNames={{
        action: classes.action ?? '',
        actionsGroup: classes.group ?? '',
        search: classes.search ?? '',
      }}
      onSpotlightClose={onClose}
      shortcut={null}
      actions={[{ group: t('shell.searchPlaces'), actions: places }]}
      nothingFound={t('shell.searchNothing')}
      searchProps={{ placeholder: t('shell.searchHint'), 'aria-label': t('shell.search') }}
    />
  )
}
