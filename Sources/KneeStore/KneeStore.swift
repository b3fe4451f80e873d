/// The journal of a knee.
public enum KneeStore {}
