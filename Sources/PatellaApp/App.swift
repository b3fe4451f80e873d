import KneeDomain
