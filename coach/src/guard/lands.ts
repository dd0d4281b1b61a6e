import type { Language } from '../finding.ts'

/** Countries and parts of the world that people are said to come from. */
export const lands: Readonly<Record<Language, string>> = {
  nl: 'suriname|marokko|turkije|syrie|iran|irak|somalie|eritrea|ethiopie|afghanistan|polen|roemenie|bulgarije|hongarije|oekraine|rusland|belarus|armenie|georgie|indonesie|molukken|china|india|pakistan|bangladesh|vietnam|thailand|filipijnen|ghana|nigeria|kameroen|congo|angola|kaapverdie|senegal|soedan|egypte|tunesie|algerije|libanon|palestina|jemen|koerdistan|curacao|aruba|bonaire|antillen|brazilie|colombia|venezuela|mexico|portugal|spanje|italie|griekenland|bosnie|servie|kosovo|albanie|litouwen|letland|afrika|azie|aleppo|damascus|bagdad|kabul|casablanca|istanbul|paramaribo',
  en: 'suriname|morocco|turkey|syria|iran|iraq|somalia|eritrea|ethiopia|afghanistan|poland|romania|bulgaria|hungary|ukraine|russia|armenia|georgia|indonesia|china|india|pakistan|bangladesh|vietnam|thailand|philippines|ghana|nigeria|cameroon|congo|angola|senegal|sudan|egypt|tunisia|algeria|lebanon|palestine|yemen|kurdistan|jamaica|trinidad|barbados|brazil|colombia|venezuela|mexico|portugal|bosnia|serbia|kosovo|albania|lithuania|latvia|kenya|zimbabwe|uganda|africa|asia|lagos|mogadishu|kabul|damascus|aleppo|baghdad',
}

/** Of such a country or people, as it stands before a noun. */
export const peoples: Readonly<Record<Language, string>> = {
  nl: 'turkse|marokkaanse|surinaamse|antilliaanse|arubaanse|syrische|iraanse|iraakse|perzische|afghaanse|somalische|eritrese|ethiopische|poolse|roemeense|bulgaarse|hongaarse|oekraiense|russische|armeense|indonesische|indische|molukse|javaanse|kaapverdische|ghanese|nigeriaanse|congolese|chinese|vietnamese|thaise|filipijnse|indiase|pakistaanse|hindoestaanse|creoolse|afrikaanse|arabische|koerdische|berberse|palestijnse|libanese|egyptische|tunesische|aziatische|braziliaanse|colombiaanse|portugese|bosnische|servische|albanese|joodse|buitenlandse|niet-nederlandse|niet-westerse|westerse|gemengde|allochtone',
  en: 'turkish|moroccan|surinamese|syrian|iranian|iraqi|persian|afghan|somali|eritrean|ethiopian|polish|romanian|bulgarian|hungarian|ukrainian|russian|armenian|indonesian|ghanaian|nigerian|kenyan|congolese|chinese|vietnamese|thai|filipino|korean|indian|pakistani|bangladeshi|bengali|african|afro-caribbean|caribbean|west-indian|jamaican|arab|arabic|kurdish|palestinian|lebanese|egyptian|tunisian|asian|south-asian|latino|latina|hispanic|brazilian|colombian|albanian|bosnian|serbian|jewish|roma|foreign|mixed|migrant|minority|ethnic|immigrant',
}
