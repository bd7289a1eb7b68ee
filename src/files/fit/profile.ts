/** Numbers of the FIT profile that are read or written here: messages and their fields. */
export const MESSAGE = {
  fileId: 0,
  sport: 12,
  session: 18,
  lap: 19,
  record: 20,
  deviceInfo: 23,
  workout: 26,
  workoutStep: 27,
  activity: 34,
  monitoringInfo: 103,
  fieldDescription: 206,
  developerDataId: 207,
  monitoringHeartRate: 211,
  sleepLevel: 275,
  hrvSummary: 370,
} as const;

export const TIMESTAMP = 253;
export const MESSAGE_INDEX = 254;

export const FILE_ID = {
  type: 0,
  manufacturer: 1,
  product: 2,
  serial: 3,
  created: 4,
  productName: 8,
} as const;

export const SPORT = { sport: 0, subSport: 1, name: 3 } as const;

export const SESSION = {
  startedAt: 2,
  sport: 5,
  subSport: 6,
  elapsed: 7,
  timer: 8,
  distance: 9,
  avgHeartRate: 16,
  maxHeartRate: 17,
  avgCadence: 18,
  ascent: 22,
  descent: 23,
  avgFractionalCadence: 92,
  profileName: 110,
  feltEffort: 193,
} as const;

export const LAP = {
  startedAt: 2,
  elapsed: 7,
  timer: 8,
  distance: 9,
  avgHeartRate: 15,
  sport: 25,
  subSport: 39,
} as const;

export const RECORD = {
  latitude: 0,
  longitude: 1,
  altitude: 2,
  heartRate: 3,
  cadence: 4,
  distance: 5,
  speed: 6,
  compressedSpeedDistance: 8,
  fractionalCadence: 53,
  enhancedSpeed: 73,
  enhancedAltitude: 78,
  balance: 84,
} as const;

export const DEVICE = { index: 0, manufacturer: 2, product: 4, productName: 27 } as const;

export const WORKOUT = { sport: 4, name: 8 } as const;

export const WORKOUT_STEP = {
  name: 0,
  durationType: 1,
  durationValue: 2,
  targetType: 3,
  targetValue: 4,
  intensity: 7,
  notes: 8,
} as const;

/** Kinds of duration of a step: 6 to 13 say "go back and repeat". */
export const DURATION = { time: 0, distance: 1, repeat: 6, lastRepeat: 13 } as const;

export const TARGET = { speed: 0, heartRate: 1 } as const;

export const INTENSITY = { rest: 1, warmUp: 2, coolDown: 3, recovery: 4 } as const;

export const ACTIVITY = { timer: 0, sessions: 1, type: 2, localTimestamp: 5 } as const;

export const MONITORING_INFO = { localTimestamp: 0 } as const;

/** Resting heart rate: the mean of seven days, and the one of the day alone. */
export const MONITORING_HEART_RATE = { resting: 0, currentDayResting: 1 } as const;

/** 1/128 ms. */
export const HRV_SUMMARY = { lastNightAverage: 1 } as const;

export const SLEEP_LEVEL = { level: 0 } as const;

export const FIELD_DESCRIPTION = {
  developer: 0,
  number: 1,
  baseType: 2,
  name: 3,
  units: 8,
  nativeMessage: 14,
  nativeField: 15,
} as const;

/** Kinds of file, field `type` of file_id. */
export const FILE_TYPE = { activity: 4, workout: 5, course: 6 } as const;

/** 1989-12-31T00:00Z, where FIT counts its seconds from, in seconds since 1970. */
export const FIT_EPOCH = 631_065_600;

/** Timestamps below this count from when the device was switched on, not from the epoch. */
export const FIRST_ABSOLUTE_TIME = 0x10000000;

export const DEGREES_PER_SEMICIRCLE = 180 / 2 ** 31;
