// SPDX-License-Identifier: EUPL-1.2
import { informal } from "../../../kernel/voice.ts";
import { de } from "./texts.de.ts";

informal(de, {
  // "Sie" is the declaration, not the reader.
  methods: { self: de.methods.self, third: de.methods.third },
});
