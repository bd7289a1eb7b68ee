declare module "bidi-js" {
  interface EmbeddingLevels {
    readonly levels: Uint8Array;
  }
  interface Bidi {
    getEmbeddingLevels(text: string, direction: "ltr" | "rtl"): EmbeddingLevels;
    getMirroredCharacter(character: string): string | null;
  }
  const createBidi: () => Bidi;
  // biome-ignore lint/style/noDefaultExport: that is how the package gives it
  export default createBidi;
}
