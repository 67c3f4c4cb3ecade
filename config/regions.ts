// The youth-care regions of the Netherlands (CBS, "Jeugdzorgregio's 2025"). Regions merge: a list to begin from, no limit.

export interface ListedRegion {
  readonly code: string;
  readonly name: string;
}

/** Forty-two; 40 is no region. */
export const listedRegions: readonly ListedRegion[] = [
  { code: '01', name: 'Groningen' },
  { code: '02', name: 'Friesland (Fryslân)' },
  { code: '03', name: 'Kop van Noord-Holland' },
  { code: '04', name: 'Drenthe' },
  { code: '05', name: 'West Friesland' },
  { code: '06', name: 'Alkmaar (Noord-Kennemerland)' },
  { code: '07', name: 'IJsselland' },
  { code: '08', name: 'Flevoland' },
  { code: '09', name: 'Zaanstreek-Waterland' },
  { code: '10', name: 'IJmond (Midden Kennemerland)' },
  { code: '11', name: 'Zuid Kennemerland' },
  { code: '12', name: 'Noord-Veluwe' },
  { code: '13', name: 'Amsterdam-Amstelland' },
  { code: '14', name: 'Twente' },
  { code: '15', name: 'Haarlemmermeer' },
  { code: '16', name: 'Gooi en Vechtstreek' },
  { code: '17', name: 'Midden IJssel / Oost Veluwe' },
  { code: '18', name: 'Holland Rijnland' },
  { code: '19', name: 'Utrecht West' },
  { code: '20', name: 'Eemland' },
  { code: '21', name: 'Food Valley' },
  { code: '22', name: 'Utrecht Stad' },
  { code: '23', name: 'Zuidoost Utrecht' },
  { code: '24', name: 'Haaglanden' },
  { code: '25', name: 'Achterhoek' },
  { code: '26', name: 'Lekstroom' },
  { code: '27', name: 'Midden Holland' },
  { code: '28', name: 'Centraal Gelderland' },
  { code: '29', name: 'Rijnmond' },
  { code: '30', name: 'Rivierenland' },
  { code: '31', name: 'Zuid-Holland Zuid' },
  { code: '32', name: 'Rijk van Nijmegen' },
  { code: '33', name: 'Noordoost Brabant' },
  { code: '34', name: 'West Brabant Oost' },
  { code: '35', name: 'Midden-Brabant (Hart van Brabant)' },
  { code: '36', name: 'West Brabant West' },
  { code: '37', name: 'Noord-Limburg' },
  { code: '38', name: 'Zeeland' },
  { code: '39', name: 'Zuidoost-Brabant' },
  { code: '41', name: 'Zuid-Limburg' },
  { code: '42', name: 'Midden-Limburg Oost' },
  { code: '43', name: 'Midden-Limburg West' },
];
