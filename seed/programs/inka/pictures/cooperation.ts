// What the programme starts from: cooperation on the spot.
import type { Localized } from '../../../records'
import { drawn } from './drawn'

const words: Localized<string> = {
  fi: 'Neljä taloa seisoo yhteisen, valaistun kerroksen päällä: tutkimus, koulutus, yritykset ja julkinen hallinto.',
  sv: 'Fyra hus står på en gemensam, upplyst våning: forskningen, utbildningen, företagen och den offentliga förvaltningen.',
  en: 'Four houses stand on one lit floor that they share: research, education, business and public administration.',
}

export const cooperationPicture = drawn('inka-cooperation', (locale) => words[locale])
