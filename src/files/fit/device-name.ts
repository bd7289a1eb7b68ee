import type { DeviceMaker } from "./messages.ts";

const GARMIN = 1;

/** Makers of watches and of apps that runners export from; others are named by their number. */
const MANUFACTURERS: Readonly<Record<number, string>> = {
  [GARMIN]: "Garmin",
  15: "Dynastream",
  16: "Timex",
  23: "Suunto",
  32: "Wahoo",
  52: "Epson",
  71: "TomTom",
  95: "Stryd",
  123: "Polar",
  260: "Zwift",
  265: "Strava",
  294: "COROS",
  310: "Decathlon",
  326: "Nike",
  339: "Zepp",
  348: "Huawei",
};

/** Watches of the one maker that writes a number in place of a name. */
const GARMIN_WATCHES: Readonly<Record<number, string>> = {
  717: "Forerunner 405",
  988: "Forerunner 60",
  1018: "Forerunner 310XT",
  1124: "Forerunner 110",
  1328: "Forerunner 910XT",
  1345: "Forerunner 610",
  1436: "Forerunner 70",
  1482: "Forerunner 10",
  1551: "fenix",
  1623: "Forerunner 620",
  1632: "Forerunner 220",
  1765: "Forerunner 920XT",
  1903: "Forerunner 15",
  1967: "fenix 2",
  2050: "fenix 3",
  2148: "Forerunner 25",
  2153: "Forerunner 225",
  2156: "Forerunner 630",
  2157: "Forerunner 230",
  2158: "Forerunner 735XT",
  2413: "fenix 3 HR",
  2431: "Forerunner 235",
  2503: "Forerunner 35",
  2544: "fenix 5S",
  2604: "fenix 5X",
  2691: "Forerunner 935",
  2697: "fenix 5",
  2700: "vivoactive 3",
  2886: "Forerunner 645",
  2888: "Forerunner 645 Music",
  3076: "Forerunner 245",
  3077: "Forerunner 245 Music",
  3110: "fenix 5 Plus",
  3111: "fenix 5X Plus",
  3113: "Forerunner 945",
  3226: "Venu",
  3282: "Forerunner 45",
  3288: "fenix 6S",
  3290: "fenix 6",
  3291: "fenix 6X",
  3589: "Forerunner 745",
  3703: "Venu 2",
  3869: "Forerunner 55",
  3888: "Instinct 2",
  3905: "fenix 7S",
  3906: "fenix 7",
  3907: "fenix 7X",
  3990: "Forerunner 255 Music",
  3992: "Forerunner 255",
  4024: "Forerunner 955",
  4257: "Forerunner 265",
  4260: "Venu 3",
  4315: "Forerunner 965",
  4432: "Forerunner 165",
  4433: "Forerunner 165 Music",
  4536: "fenix 8",
};

/** The device in words that its owner knows, null where the file does not say. @example "Garmin Forerunner 945" */
export function formatDeviceName(maker: DeviceMaker | null): string | null {
  if (maker === null) return null;
  const manufacturer = formatManufacturer(maker.manufacturer);
  const product = maker.productName ?? formatProduct(maker);
  if (manufacturer === null || product === null) return product ?? manufacturer;
  return product.toLowerCase().startsWith(manufacturer.toLowerCase())
    ? product
    : `${manufacturer} ${product}`;
}

/** The maker's name, null for one that is not known. */
export const formatManufacturer = (manufacturer: number | null): string | null =>
  manufacturer === null ? null : (MANUFACTURERS[manufacturer] ?? null);

function formatProduct({ manufacturer, product }: DeviceMaker): string | null {
  if (manufacturer !== GARMIN || product === null) return null;
  return GARMIN_WATCHES[product] ?? `device ${product}`;
}
