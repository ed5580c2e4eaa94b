/**
 * Rough numbers of inhabitants, in thousands, of gemeenten whose size everyone knows, so that the map looks familiar.
 * All others are drawn. Not a source: fictitious figures are made from it.
 */
export const sizes: Readonly<Record<string, number>> = {
  GM0014: 240, // Groningen
  GM0034: 225, // Almere
  GM0060: 3.8, // Ameland
  GM0074: 51, // Heerenveen
  GM0080: 127, // Leeuwarden
  GM0088: 1, // Schiermonnikoog
  GM0090: 56, // Smallingerland
  GM0093: 4.9, // Terschelling
  GM0096: 1.2, // Vlieland
  GM0106: 69, // Assen
  GM0114: 108, // Emmen
  GM0118: 56, // Hoogeveen
  GM0141: 74, // Almelo
  GM0150: 102, // Deventer
  GM0153: 161, // Enschede
  GM0160: 62, // Hardenberg
  GM0166: 55, // Kampen
  GM0171: 50, // Noordoostpolder
  GM0193: 132, // Zwolle
  GM0200: 167, // Apeldoorn
  GM0202: 167, // Arnhem
  GM0203: 61, // Barneveld
  GM0222: 59, // Doetinchem
  GM0228: 121, // Ede
  GM0243: 49, // Harderwijk
  GM0268: 185, // Nijmegen
  GM0277: 1.7, // Rozendaal
  GM0281: 43, // Tiel
  GM0303: 44, // Dronten
  GM0307: 160, // Amersfoort
  GM0321: 51, // Houten
  GM0344: 370, // Utrecht
  GM0345: 68, // Veenendaal
  GM0355: 66, // Zeist
  GM0356: 66, // Nieuwegein
  GM0361: 111, // Alkmaar
  GM0362: 94, // Amstelveen
  GM0363: 920, // Amsterdam
  GM0392: 165, // Haarlem
  GM0394: 162, // Haarlemmermeer
  GM0400: 57, // Den Helder
  GM0402: 93, // Hilversum
  GM0405: 75, // Hoorn
  GM0439: 94, // Purmerend
  GM0448: 14, // Texel
  GM0453: 69, // Velsen
  GM0479: 160, // Zaanstad
  GM0484: 114, // Alphen aan den Rijn
  GM0502: 68, // Capelle aan den IJssel
  GM0503: 107, // Delft
  GM0505: 121, // Dordrecht
  GM0513: 75, // Gouda
  GM0518: 560, // 's-Gravenhage
  GM0537: 66, // Katwijk
  GM0546: 127, // Leiden
  GM0597: 47, // Ridderkerk
  GM0599: 660, // Rotterdam
  GM0603: 58, // Rijswijk (ZH.)
  GM0606: 81, // Schiedam
  GM0622: 75, // Vlaardingen
  GM0632: 53, // Woerden
  GM0637: 127, // Zoetermeer
  GM0654: 23, // Borsele
  GM0664: 39, // Goes
  GM0677: 28, // Hulst
  GM0678: 13, // Kapelle
  GM0687: 50, // Middelburg (Z.)
  GM0703: 23, // Reimerswaal
  GM0715: 55, // Terneuzen
  GM0716: 27, // Tholen
  GM0717: 22, // Veere
  GM0718: 45, // Vlissingen
  GM0748: 69, // Bergen op Zoom
  GM0758: 187, // Breda
  GM0772: 245, // Eindhoven
  GM0777: 45, // Etten-Leur
  GM0779: 22, // Geertruidenberg
  GM0794: 95, // Helmond
  GM0796: 160, // 's-Hertogenbosch
  GM0826: 57, // Oosterhout
  GM0828: 94, // Oss
  GM0840: 24, // Rucphen
  GM0851: 25, // Steenbergen
  GM0855: 230, // Tilburg
  GM0867: 50, // Waalwijk
  GM0873: 22, // Woensdrecht
  GM0879: 22, // Zundert
  GM0917: 87, // Heerlen
  GM0928: 46, // Kerkrade
  GM0935: 122, // Maastricht
  GM0957: 60, // Roermond
  GM0983: 103, // Venlo
  GM0988: 50, // Weert
  GM0995: 84, // Lelystad
  GM1621: 65, // Lansingerland
  GM1655: 31, // Halderberge
  GM1674: 78, // Roosendaal
  GM1676: 34, // Schouwen-Duiveland
  GM1695: 8, // Noord-Beveland
  GM1709: 38, // Moerdijk
  GM1714: 23, // Sluis
  GM1719: 28, // Drimmelen
  GM1783: 115, // Westland
  GM1883: 92, // Sittard-Geleen
  GM1900: 91, // Súdwest-Fryslân
  GM1904: 66, // Stichtse Vecht
  GM1916: 78, // Leidschendam-Voorburg
  GM1930: 86, // Nissewaard
  GM1931: 58, // Krimpenerwaard
  GM1940: 52, // De Fryske Marren
  GM1942: 60, // Gooise Meren
  GM1948: 84, // Meierijstad
  GM1949: 46, // Waadhoeke
  GM1952: 61, // Midden-Groningen
  GM1959: 58, // Altena
  GM1961: 61, // Vijfheerenlanden
  GM1963: 90, // Hoeksche Waard
  GM1966: 48, // Het Hogeland
  GM1969: 64, // Westerkwartier
  GM1970: 46, // Noardeast-Fryslân
  GM1979: 46, // Eemsdelta
  GM1980: 90, // Dijk en Waard
  GM1982: 91, // Land van Cuijk
  GM1991: 59, // Maashorst
  GM1992: 74 // Voorne aan Zee
};
