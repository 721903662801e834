// @ts-check
/**
 * Reads the page aloud, by voices of this device alone: a voice from the network would carry the text away. Where there is none for
 * the page's language, nothing is offered. One paragraph after the other, each marked while it is spoken.
 */
class ReadAloud extends HTMLElement {
  static blocks = "h1, h2, h3, h4, p, li, td, th, dt, dd, legend, label, blockquote, figcaption";
  static unspoken = "nav, button, select, .player-top, .visually-hidden, [hidden], [aria-hidden=true], read-aloud";

  /** @type {HTMLElement[]} */
  #rest = [];

  connectedCallback() {
    const button = this.querySelector("button");
    if (!button || !("speechSynthesis" in window)) return;
    button.addEventListener("click", () => (this.#reads() ? this.#stop() : this.#start()));
    const offer = () => (this.hidden = !this.#voice());
    speechSynthesis.addEventListener("voiceschanged", offer);
    window.addEventListener("pagehide", () => this.#stop());
    offer();
  }

  /** @returns {SpeechSynthesisVoice | undefined} */
  #voice() {
    const language = document.documentElement.lang.slice(0, 2).toLowerCase();
    return speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
  }

  #reads() {
    return this.dataset.reads === "yes";
  }

  #start() {
    const main = this.closest("main") ?? document.body;
    this.#rest = [];
    for (const block of main.querySelectorAll(ReadAloud.blocks)) {
      if (block instanceof HTMLElement && ReadAloud.#isSpoken(block)) this.#rest.push(block);
    }
    this.#show(true);
    this.#next();
  }

  #next() {
    const block = this.#rest.shift();
    const voice = this.#voice();
    if (!block || !voice) {
      this.#stop();
      return;
    }
    const words = new SpeechSynthesisUtterance(ReadAloud.#text(block));
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = 0.9;
    const done = () => {
      block.classList.remove("spoken");
      if (this.#reads()) this.#next();
    };
    words.onend = done;
    words.onerror = done;
    block.classList.add("spoken");
    speechSynthesis.speak(words);
  }

  #stop() {
    this.#rest = [];
    this.#show(false);
    speechSynthesis.cancel();
    document.querySelectorAll(".spoken").forEach((block) => block.classList.remove("spoken"));
  }

  /** @param {boolean} reads */
  #show(reads) {
    this.dataset.reads = reads ? "yes" : "no";
    const label = this.querySelector("button");
    if (label) label.textContent = (reads ? this.dataset.stop : this.dataset.start) ?? "";
  }

  /** @param {HTMLElement} block */
  static #isSpoken(block) {
    return !block.closest(ReadAloud.unspoken) && !block.querySelector(ReadAloud.blocks) && ReadAloud.#text(block) !== "";
  }

  /** @param {HTMLElement} block */
  static #text(block) {
    return (block.innerText || "").replace(/\u00ad/g, "").trim();
  }
}

customElements.define("read-aloud", ReadAloud);
