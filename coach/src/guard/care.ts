import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'

export const care = guardRule({
  name: 'guard/care-for-family',
  explanation: {
    nl: 'Dit zegt iets over de gezondheid van een familielid. Noteer alleen wat jullie over werktijden afspraken.',
    en: 'This says something about the health of a relative. Only note what you agreed about working hours.',
  },
  example: {
    nl: "Wat kan wel: 'Zij werkt tot de zomer op vrijdag vanuit huis.'",
    en: "What is fine: 'She works from home on Fridays until the summer.'",
  },
  nl: {
    always: `verpleging van zijn|haar|mijn, verzorging van zijn|haar|mijn moeder|vader|ouders|man|vrouw|partner|kind
      overleden|gestorven|overleed|bezweken aan, aan ... overleden|gestorven, heeft niet lang meer, op sterven, stervend*, stervensbegeleiding, euthanasie
      levenseinde, terminale|laatste fase, palliatieve*, zorg voor zijn|haar|mijn vader|moeder|ouders|partner|man|vrouw|broer|zus|zieke|zoon|dochter
      mantelzorgt, naar een|het verpleeghuis|verzorgingshuis|hospice, vader|moeder|oma|opa|schoonmoeder|schoonvader in het|een verpleeghuis|hospice|ziekenhuis
      indicatie|verpleeghuis voor zijn|haar|mijn, zorgt|zorg|verzorgt|verpleegt ... zieke|demente|hulpbehoevende|gehandicapte
      verzorgt|verzorg|verpleegt|verpleeg zijn|haar|mijn vader|moeder|ouders|partner|man|vrouw|broer|zus|zoon|dochter, kind met een beperking, gehandicapt kind
      zorgkind, mantelzorg voor, mantelzorger voor|van, mantelzorgverlof, mantelzorgtaken, hulpbehoevende vader|moeder|ouders|zoon|dochter|partner|man|vrouw
      zieke vader|moeder|ouders|zoon|dochter|partner|man|vrouw|kind|zoontje|dochtertje|broer|zus|schoonmoeder|schoonvader|oma|opa|echtgenoot
      zorg|zorgt|zorgde|zorgen ... dagen ... voor zijn|haar|mijn vader|moeder|ouders
      zorg|zorgt|zorgde|zorgen ... voor zijn|haar|mijn vader|moeder|ouders|partner|broer|zus|schoonmoeder|schoonvader
      gaat ... slecht met zijn|haar|mijn|hem|mij|me, gaat ... niet goed met zijn|haar|mijn|hem|mij|me, zorgen over|om de gezondheid
      zorgen over mijn|zijn|haar vader|moeder|zoon|dochter|partner|man|vrouw, zorgintensief, zorgenkind
      vader|moeder|ouders|pa|ma|man|vrouw|partner|zoon|dochter|zoontje|dochtertje|broer|zus|opa|oma|schoonmoeder|schoonvader|kind ... gaat|ging|is ... achteruit|bergafwaarts|slechter|verzwakt|bedlegerig
      gaat|ging ... slecht|slechter|beroerd|minder|bergafwaarts|achteruit ... met ... vader|moeder|ouders|pa|ma|man|vrouw|partner|zoon|dochter|zoontje|dochtertje|broer|zus|opa|oma|schoonmoeder|schoonvader|kind
      vader|moeder|ouders|pa|ma|man|vrouw|partner|zoon|dochter|zoontje|dochtertje|broer|zus|opa|oma|schoonmoeder|schoonvader|kind ... ligt|lag ... bed
      vader|moeder|ouders|pa|ma|man|vrouw|partner|zoon|dochter|zoontje|dochtertje|broer|zus|opa|oma|schoonmoeder|schoonvader|kind ... kan|kon|mag ... niet|nauwelijks ... alleen|zelfstandig|lopen|traplopen
      vader|moeder|ouders|pa|ma|man|vrouw|partner|zoon|dochter|zoontje|dochtertje|broer|zus|opa|oma|schoonmoeder|schoonvader|kind ... hulp|verzorging|verpleging|begeleiding nodig|vraagt
      vader|moeder|ouders|pa|ma|man|vrouw|partner|zoon|dochter|zoontje|dochtertje|broer|zus|opa|oma|schoonmoeder|schoonvader|kind ... herkent|vergeet|dwaalt|valt vaak|steeds|ons|hem|haar|me|mij|alles
      vader|moeder|ouders|pa|ma|man|vrouw|partner|zoon|dochter|zoontje|dochtertje|broer|zus|opa|oma|schoonmoeder|schoonvader|kind ... thuis door|wegens|vanwege _`,
    marks: `verzorging van mijn|zijn|haar, opname van zijn|haar|mijn, sterfbed, mantelzorg, mantelzorger, mantelzorgen, mantelzorgtaak, hulpbehoevend`,
    together: `overleden|verloren + geboorte|bevalling`,
    tied: ``,
    states: `mantelzorger, hulpbehoevend`,
    not: `op sterven na, mantelzorgbeleid, mantelzorgers van, mantelzorgers, mantelzorgvriendelijk*, het zieke, zorgenkind van de afdeling`,
  },
  en: {
    always: `weeks|months|days to live
      his|her|my mother's|father's|wife's|husband's|son's|daughter's|partner's|mum's|dad's nurse|nurses|carer|carers|doctor|doctors|surgery|operation|cancer|chemo
      died|dying of, passed away from|after a, is|assisted dying, lost her|his|my|their battle, end of life, end-of-life, euthanasia, terminal stage
      nursing home for his|her|my, in|into a nursing|care home, care home for
      his|her|my mother|father|mum|dad|mom|husband|wife|son|daughter|partner|gran|nan's care
      nurses|nursing his|her|my mother|father|mum|dad|mom|husband|wife|partner
      look|looks|looking|looked after his|her|my mum|dad|mom|gran|nan|grandma|brother|sister
      cares|caring|care|cared for his|her|my mum|dad|mom|gran|nan|grandma|disabled|poorly, disabled child|son|daughter|brother|sister, carer|caregiver for
      is a carer, carers leave
      caring for his|her|my|their father|mother|parents|son|daughter|husband|wife|partner|brother|sister|grandmother|grandfather|elderly|sick|ill|disabled
      cares for his|her|my|their father|mother|parents|son|daughter|husband|wife|partner|brother|sister|elderly|sick|ill
      looking after his|her|my|their sick|ill|elderly|mother|father|parents|husband|wife|disabled
      looks after his|her|my|their sick|ill|elderly|mother|father|parents|husband|wife
      sick|ill mother|father|parent|parents|child|son|daughter|husband|wife|partner|kid|sister|brother|grandmother, family|informal carer
      his|her|my father's|mother's|husband's|wife's|son's|daughter's|partner's health|illness|condition|treatment|care, care of his|her|my mother|father|parents
      father|mother|mum|mom|dad|parents|husband|wife|partner|son|daughter|brother|sister|gran|grandmother|grandfather ... is|are|has|gets|getting|got ... unwell|poorly|failing|deteriorating|deteriorated|downhill|declining|bedridden|worse|weaker|frail|forgetful
      father|mother|mum|mom|dad|parents|husband|wife|partner|son|daughter|brother|sister|gran|grandmother|grandfather ... can't|cannot ... walk|manage|alone|herself|himself|themselves
      father|mother|mum|mom|dad|parents|husband|wife|partner|son|daughter|brother|sister|gran|grandmother|grandfather ... needs|need ... care|caring|looking
      father|mother|mum|mom|dad|parents|husband|wife|partner|son|daughter|brother|sister|gran|grandmother|grandfather ... had|after ... fall|turn`,
    marks: `ailing, frail mother|father|parents|mum|dad, elderly parents, hospice*, respite care, care package for, bedside of, caregiving
      carer|caregiver responsibilities`,
    tied: `caring duties|responsibilities, care duties`,
    states: `also a carer`,
    not: `caregiver app, caregivers, carers, carer's policy`,
  },
})

export const careGrounds: Grounds = {
  reason: {
    nl: 'Wie voor een zieke naaste zorgt, zegt daarmee iets over de gezondheid van die naaste.',
    en: 'Who cares for an ill relative says something about the health of that relative.',
  },
  source: 'AVG art. 4 (15) en 9, UAVG art. 30; AP, beleidsregels De zieke werknemer (2016)',
  fires: [
    { language: 'nl', text: 'Zij is mantelzorger voor haar vader.' },
    { language: 'nl', text: 'Ik zorg drie dagen per week voor mijn moeder.' },
    { language: 'nl', text: 'Hij heeft een ziek kind thuis.' },
    { language: 'en', text: 'She cares for her mother.' },
    { language: 'en', text: 'He stayed at home with a sick child.' },
  ],
  silent: [
    { language: 'nl', text: 'Zij schrijft het mantelzorgbeleid van de gemeente.' },
    { language: 'nl', text: 'Ik zorg voor de planning van het team.' },
    { language: 'en', text: 'She looks after the planning.' },
    { language: 'en', text: 'The app helps carers of our clients.' },
  ],
}
