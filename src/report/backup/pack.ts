import {endLine, headLine} from './format';

/** Some rows as they are written, and how much of all they complete, from 0 to 1. */
export type Batch = {lines: string[]; done: number};

/** How a backup is named and cut into parts. */
export type Packing = {
  id: string;
  made: string;
  /** A part of about this many bytes is followed by another; without it there is one. */
  largest?: number;
};

/** One gzipped part in the making. */
class Part {
  readonly #gzip = new CompressionStream('gzip');
  readonly #writer = this.#gzip.writable.getWriter();
  readonly #encoder = new TextEncoder();
  readonly #packed = new Response(this.#counted()).blob();
  /** Bytes packed so far. */
  size = 0;
  rows = 0;

  #counted(): ReadableStream<Uint8Array> {
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform: (bytes, out) => {
        this.size += bytes.byteLength;
        out.enqueue(bytes);
      },
    });
    return this.#gzip.readable.pipeThrough(count);
  }

  async write(text: string): Promise<void> {
    await this.#writer.write(this.#encoder.encode(text));
  }

  async add({lines}: Batch): Promise<void> {
    this.rows += lines.length;
    await this.write(lines.join(''));
  }

  async end(isLast: boolean): Promise<Blob> {
    await this.write(endLine({rows: this.rows, isLast}));
    await this.#writer.close();
    return this.#packed;
  }
}

/** Packs rows into the parts of a backup, each a gzipped file of its own; one at least. */
export async function* packed(
  batches: AsyncIterable<Batch>,
  {id, made, largest = Infinity}: Packing,
): AsyncGenerator<Blob> {
  let number = 0;
  const begin = async (): Promise<Part> => {
    const part = new Part();
    await part.write(headLine({id, made, part: ++number}));
    return part;
  };
  let part = await begin();
  for await (const batch of batches) {
    if (part.size > largest) {
      yield await part.end(false);
      part = await begin();
    }
    await part.add(batch);
  }
  yield await part.end(true);
}
