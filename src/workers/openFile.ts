/** Reads and understands a file off the main thread, which goes on drawing and answering. */
import { expose, transfer } from 'comlink'
import { OpeningSession } from '@/core/opening/openingSession'
import { createTableReader } from '@/core/opening/tableReader'

class Transferring extends OpeningSession {
  override json(name: string): Uint8Array<ArrayBuffer> {
    const bytes = super.json(name)
    return transfer(bytes, [bytes.buffer])
  }
}

expose(new Transferring(createTableReader()))
