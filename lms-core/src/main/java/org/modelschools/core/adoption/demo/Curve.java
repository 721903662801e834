package org.modelschools.core.adoption.demo;

/** How the use at a school grows in the course of the invented year, from 0 to about 1. */
enum Curve {
  /** Grows a little every week. */
  STEADY {
    @Override
    double at(double progress) {
      return 0.25 + 0.75 * progress;
    }
  },
  /** Hesitates, then takes off after a training in the middle of the year. */
  LATE {
    @Override
    double at(double progress) {
      return 0.15 + 0.85 / (1 + Math.exp(-11 * (progress - 0.55)));
    }
  },
  /** Begins quickly and levels off. */
  EARLY {
    @Override
    double at(double progress) {
      return 0.3 + 0.7 * Math.sqrt(progress);
    }
  };

  /** How much of its height the curve has reached when so much of the year is over. */
  abstract double at(double progress);

  /** The curve of the school at that position in the catalogue. */
  static Curve of(int position) {
    return values()[position % values().length];
  }
}
