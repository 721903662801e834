// @ts-check
/**
 * Says on a page that stays open that its visit ends soon, and then that it has ended. Counts from
 * when the page was made, so a wrong clock of the device does not matter.
 */
class SessionEnding extends HTMLElement {
  #opened = Date.now();
  #asked = false;

  connectedCallback() {
    const button = this.querySelector("button");
    if (button) {
      button.hidden = false;
      button.addEventListener("click", () => {
        this.#asked = true;
        this.#look();
      });
    }
    setInterval(() => this.#look(), 5000);
    document.addEventListener("visibilitychange", () => this.#look());
    this.#look();
  }

  #look() {
    const left = Number(this.dataset.left) - (Date.now() - this.#opened);
    this.#show("near", left > 0 && left <= Number(this.dataset.warning) && !this.#asked);
    this.#show("over", left <= 0);
  }

  /**
   * @param {string} when
   * @param {boolean} now
   */
  #show(when, now) {
    const notice = this.querySelector(`[data-when=${when}]`);
    if (notice instanceof HTMLElement && notice.hidden === now) notice.hidden = !now;
  }
}

customElements.define("session-ending", SessionEnding);
