/** Words that are said and spelt alike everywhere and sound like no other: 128, so that a byte draws each as often. */
export const SHORT_WORDS = (
  "acorn amber apple april arrow atlas bacon badge basil beach berry birch bison bloom board brick " +
  "brook brush cabin camel candle canoe cargo carrot castle cedar chalk cherry circle citrus clover cobra " +
  "comet copper coral cotton crane crisp daisy dance dawn delta desert dolphin dragon drum eagle earth " +
  "echo elbow ember engine fable falcon feather fern fiddle finch flame flute forest fossil fox frost " +
  "galaxy garden ginger glacier globe grape gravel hammer harbour hazel helmet hill honey igloo island ivory " +
  "jacket jelly jungle kettle kiwi ladder lagoon lemon lilac lion lobster lunar magnet mango maple marble " +
  "meadow melon mint mirror monkey mosaic music nest nickel north nutmeg oasis olive orbit otter panda " +
  "paper pebble pepper piano planet plum pocket puzzle rabbit radio raven river rocket saddle salmon silver"
).split(" ");
