/// What one can read about a knee.
public enum KneeGuide {}
