/**
 * What is put before a name, in lower case without marks and accents: how people address each other in the countries
 * where letters are written in English, and in the languages that come into them.
 */
const titles = new Set(
  `mr mister mrs ms miss mx master dr drs doctor prof professor sir dame lord lady baron baroness count countess prince
  princess hon honourable honorable rt excellency esquire messrs
  rev revd reverend ven venerable fr father sr sister br brother canon dean rabbi rebbe rav imam pastor ptr bishop archbishop
  cardinal deacon deaconess monsignor msgr vicar elder evangelist evang apostle prophet dominee ds thero
  captain capt cpt cap major maj colonel col sergeant sgt ssgt corporal cpl lieutenant lieut lt general gen brigadier brig
  admiral commander cmdr cdr commodore constable inspector insp superintendent supt detective
  judge justice magistrate advocate adv attorney atty barrister barr solicitor maestro maestra chef coach nurse teacher
  ambassador senator governor mayor councillor cllr alderman
  engr engineer er ing eng ir arch archt arc arq architect ar tpl qs surv esv pharm ca lic licda
  alhaji alhaja hajia hajiya haji hajj hajja hajjah hajah mallam malam chief otunba oba olori comrade oga mazi ichie lolo
  mama baba mzee bwana mwalimu mheshimiwa ndugu ntate mme bra sis gogo mkhulu mnumzane nkosazana tata
  oom tannie meneer mnr mevrou mev mevrouw mejuffrou mej juffrou dhr mevr
  shri shree sri smt shrimati shrimathi kumari pandit sardar sardarni thiru thirumathi selvi janab begum sahib saheb sahiba
  ji garu bhai behn didi maulana
  dato datuk datin puan tuan encik cik sri tunku tengku ustaz ustazah ustad sheikh shaikh shaykh sheikha sayyid
  bapak pak ibu bu mas mbak khun ajarn ginoong ginang gng binibini kuya
  san sama sensei nim ssi laoshi
  bey bay hanim efendi hoca kyrie kyria gospodin gospodja pan pani mar geveret domnul doamna
  herr hr frau fraulein don dona dra doctora doctor doutor doutora dott dottore dottoressa dottssa drssa avv avvocato geom
  signor signora signorina sig sigra sra srta senor senora senorita senhor senhora
  m monsieur mme madame mlle mademoiselle maitre mtre docteur professeur profssa profa
  fru froken madam maam whaea matua`.split(/\s+/),
);

/** Whether a word, with or without its full stop, is put before names: "Dr.", "Engr", "Alhaji", "Señora". */
export const isTitle = (word: string): boolean =>
  titles.has(
    word
      .normalize('NFD')
      .replace(/[\p{M}'’.]/gu, '')
      .toLowerCase()
      .replace(/ı/g, 'i'),
  );
