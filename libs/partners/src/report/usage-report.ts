/** A figure as it may be shown. */
export interface Figure {
  /** Null when hidden, or when there is nothing to divide by. */
  readonly value: number | null;
  /** Hidden: fewer persons than the threshold, or hidden so that another cannot be worked out. */
  readonly suppressed: boolean;
  /** A sum that leaves hidden months out. */
  readonly partial: boolean;
}

export interface PoleUsage {
  readonly poleCode: string;
  readonly poleName: string;
  readonly hue: string;
  readonly hoursBooked: Figure;
  readonly artisans: Figure;
  readonly occupancyPercent: Figure;
}

export interface MonthUsage {
  /** YYYY-MM. */
  readonly month: string;
  readonly hoursBooked: Figure;
  readonly artisans: Figure;
  readonly occupancyPercent: Figure;
  readonly byPole: readonly PoleUsage[];
}

export interface TradeUsage {
  readonly trade: string;
  readonly artisans: Figure;
}

/** What a partner reads: twelve finished months, compared with the twelve before. Days are included at both ends. */
export interface UsageReport {
  readonly from: string;
  readonly to: string;
  readonly comparedFrom: string;
  readonly comparedTo: string;
  readonly threshold: number;
  readonly snapshotOn: string;
  readonly artisansHosted: Figure;
  readonly artisansHostedBefore: Figure;
  readonly hoursBooked: Figure;
  readonly hoursBookedBefore: Figure;
  readonly occupancyPercent: Figure;
  readonly occupancyPercentBefore: Figure;
  readonly months: readonly MonthUsage[];
  readonly poles: readonly PoleUsage[];
  readonly trades: readonly TradeUsage[];
}
